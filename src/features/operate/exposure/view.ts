import type { Tool } from '../../../core/model.ts';
import { drawExposure, type ExposureDrawing } from './exposure-drawing.ts';
import { exposureOf, type ExposedPart, type ZoneId } from './exposure.ts';

/** Exposure of a tool to the internet: a drawing, and a table with the same content. */
export interface ExposureView {
  readonly id: string;
  readonly name: string;
  /** The drawing in words. */
  readonly description: string;
  readonly drawing: ExposureDrawing;
  readonly rows: readonly (ExposedPart & { readonly zone: string })[];
}

/** The exposure map of a tool. */
export const exposureView = ({ id, name, operations }: Pick<Tool, 'id' | 'name' | 'operations'>): ExposureView => {
  const zones = exposureOf(operations);
  const names = (zone: ZoneId): string =>
    zones
      .filter((other) => other.id === zone)
      .flatMap(({ parts }) => parts.map((part) => part.name))
      .join(', ') || 'nothing';
  return {
    ...{ id: `map-${id}`, name },
    description: `Reachable from the internet: ${names('edge')}. Can stay private: ${names('private')}. The table below has the same content.`,
    drawing: drawExposure(zones),
    rows: zones.flatMap(({ label, parts }) => parts.map((part) => ({ ...part, zone: label }))),
  };
};
