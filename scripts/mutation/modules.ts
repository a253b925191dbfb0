import { registerHooks } from 'node:module';

const MARK = '?fault=';
const plain = (url: string): string => url.split(MARK)[0] ?? url;

/** A fault: the module that has it and the text with it. */
export interface Fault {
  readonly module: string;
  readonly text: string;
}

/**
 * The modules of this process. It learns who imports whom, and loads a module with a fault again, with all that import
 * it and nothing else.
 */
export class Modules {
  readonly #importers = new Map<string, Set<string>>();
  #turn = 0;
  #fault: Fault | undefined;
  #affected: ReadonlyMap<string, number> = new Map();

  /** `inPlaceOf`: modules that replace others, by specifier. */
  constructor(inPlaceOf: Readonly<Record<string, string>>) {
    registerHooks({
      resolve: (specifier, context, next) => {
        const other = inPlaceOf[specifier];
        if (other) return { url: other, shortCircuit: true };
        const found = next(specifier, context);
        this.#note(found.url, context.parentURL);
        return { ...found, url: this.#address(found.url) };
      },
      load: (url, context, next) => {
        if (plain(url) !== this.#fault?.module || url === plain(url)) return next(plain(url), context);
        return { format: 'module-typescript', source: this.#fault.text, shortCircuit: true };
      },
    });
  }

  #note(url: string, parent: string | undefined): void {
    if (parent === undefined || !url.startsWith('file:') || url.includes('/node_modules/')) return;
    const importers = this.#importers.get(plain(url)) ?? new Set();
    this.#importers.set(plain(url), importers.add(plain(parent)));
  }

  #address(url: string): string {
    return this.#affected.has(url) ? `${url}${MARK}${this.#turn}` : url;
  }

  /** What imports a module, itself included, with the number of steps that lead there. */
  reach(module: string): ReadonlyMap<string, number> {
    const steps = new Map([[module, 0]]);
    for (const [url, step] of steps) {
      for (const importer of this.#importers.get(url) ?? []) if (!steps.has(importer)) steps.set(importer, step + 1);
    }
    return steps;
  }

  /** From now on the module has the fault, for all that are imported from now on. */
  put(fault: Fault): void {
    this.#turn += 1;
    this.#fault = fault;
    this.#affected = this.reach(fault.module);
  }

  /** Imports a module by its address, with the fault where it reaches it. */
  load(url: string): Promise<unknown> {
    return import(this.#address(url));
  }
}
