import { getCatalogue } from '../../catalogue/index.ts';
import { rowWords } from '../../features/compare/words.ts';

export const GET = () => Response.json(rowWords(getCatalogue().criteria));
