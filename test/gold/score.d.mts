import type { Analysis } from '../../server/analysis';
import type { Gold } from './strip.mjs';

export interface Figure {
  readonly f1?: number;
  readonly accuracy?: number;
  readonly exact?: number;
  readonly gold?: number;
  readonly of?: number;
}

export function score(
  golds: readonly Gold[],
  analyses: ReadonlyMap<string, Analysis>,
): { readonly figures: Readonly<Record<string, Figure>>; readonly misses: readonly string[] };
