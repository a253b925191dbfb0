import { Agent } from './agent/agent.ts';
import type { Driver, Variant } from './drivers/driver.ts';
import { outsideOf } from './experiments/calls.ts';
import { NotBegun, type World } from './experiments/experiment.ts';
import { makeCertificate } from './net/certificate.ts';
import { Network } from './net/network.ts';

/** Makes a world for some work and removes it afterwards, however the work ends. */
export async function inWorld<T>(
  driver: Driver,
  paths: Readonly<Record<string, string>>,
  variant: Variant,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const network = await Network.make(variant.sink);
  try {
    const certificate = await makeCertificate(network);
    const outside = variant.sink ? await outsideOf(await network.sink()) : undefined;
    const server = await network.place('server');
    if (variant.memoryMb !== undefined) server.limit(variant.memoryMb);
    const operator = await Agent.in(server);
    const control = await driver
      .begin({ server, operator, paths, certificate }, variant)
      .catch(async (error: unknown) => {
        throw outside ? new NotBegun(String(error), await outside.ear.ask('heard', null)) : error;
      });
    return await work({ network, control, operator, ...(outside ? { outside } : {}) });
  } finally {
    await network.close();
  }
}
