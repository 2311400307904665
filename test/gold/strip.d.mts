export interface Gold {
  readonly name: string;
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
}

export function readGold(path: string): Gold;
