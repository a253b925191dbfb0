import type { Tool } from '../model.ts';
import { routes } from '../routes.ts';

/** A tool as a link with its mark. */
export interface ToolView extends Pick<Tool, 'id' | 'name' | 'hue' | 'glyph'> {
  readonly to: string;
}

export const toolView = ({ id, name, hue, glyph }: Tool): ToolView => ({ id, name, hue, glyph, to: routes.tool(id) });
