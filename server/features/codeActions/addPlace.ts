import { foldName } from '../../letter/placeKeys';
import { countryNamed } from '../../letter/states';
import type { PlaceMention } from '../../letter/types';
import { addPlace as addRow } from '../../readerPlaces';
import { fileEdit, touches, type ActionProvider } from './request';

/** Adds a place that no list has, and that the letters themselves tell of, to `places.csv`. */
export const addPlace: ActionProvider = ({ entry }, request, context) => {
  const { readerFiles } = context;
  const file = readerFiles.placesFileOf(entry.uri);
  if (!request.invoked || file === undefined) return [];
  const text = readerFiles.textOf(file) ?? '';
  return entry.letter.mentions.flatMap((mention) => {
    if (mention.type !== 'place' || !touches(mention, request.span) || !isLearned(mention))
      return [];
    const edit = fileEdit(file, addRow(text, rowOf(mention)), request, context);
    return [{ title: `Add “${mention.name}” to places.csv`, edit }];
  });
};

function isLearned({ evidence }: PlaceMention): boolean {
  return !evidence.some(({ kind }) => kind === 'gazetteer' || kind === 'reader');
}

/** The position is left for the reader to fill in where it is that of what the place lies in. */
function rowOf({ name, placeType, within, coordinates, approximateFrom }: PlaceMention) {
  const country = within.find((parent) => countryNamed(foldName(parent)) !== undefined) ?? '';
  const [parent = ''] = within.filter((name) => name !== country);
  const position = approximateFrom === null ? coordinates : null;
  return {
    name,
    type: placeType,
    parent,
    country,
    ...(position && {
      latitude: String(position.latitude),
      longitude: String(position.longitude),
    }),
  };
}
