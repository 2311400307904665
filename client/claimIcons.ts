/** The icon of each kind of claim, the same wherever claims are shown. */
import { ThemeColor, ThemeIcon } from 'vscode';
import type { ClaimKind } from '../server/letter/types';

/** The outline's icons and colours, and the letters that draw them in VS Code's icon font. */
const ICONS: Readonly<Record<ClaimKind, { readonly name: string; readonly glyph: string }>> = {
  incident: { name: 'event', glyph: '\uea86' },
  accusation: { name: 'interface', glyph: '\ueb61' },
  condemnation: { name: 'operator', glyph: '\ueb64' },
  demand: { name: 'method', glyph: '\uea8c' },
  position: { name: 'property', glyph: '\ueb65' },
  reference: { name: 'module', glyph: '\uea8b' },
  procedural: { name: 'string', glyph: '\ueb8d' },
};

export function kindIcon(kind: ClaimKind): ThemeIcon {
  return new ThemeIcon(`symbol-${ICONS[kind].name}`, kindColor(kind));
}

export function kindColor(kind: ClaimKind): ThemeColor {
  return new ThemeColor(`symbolIcon.${ICONS[kind].name}Foreground`);
}

export function kindGlyph(kind: ClaimKind): string {
  return ICONS[kind].glyph;
}
