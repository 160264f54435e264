import { type RecordKind, recordKinds } from '../record-kind.ts';
import type { Field, Fields } from './field.ts';
import { recordFields } from './record-fields.ts';
import { stationFields } from './station.ts';
import { streetFields } from './street.ts';

function collectionField(kind: RecordKind): Field {
  const { zh, en } = recordKinds[kind];
  return {
    title: { zh, en: `records: ${en}` },
    says: { zh: '不填即未知，空表示没有', en: 'Left out means not known; empty means that there are none' },
    nature: 'internal',
    fields: recordFields[kind],
  };
}

function everyField(): Fields {
  const lists = (Object.keys(recordKinds) as RecordKind[]).map(
    (kind) => [recordKinds[kind].collection, collectionField(kind)] as const,
  );
  return { dossier, station, street, ...Object.fromEntries(lists) };
}

const dossier: Field = {
  title: { zh: '档案版本', en: 'dossier version' },
  says: { zh: '本文件格式的版本，现为"1"', en: 'Version of this format, now "1"' },
  nature: 'public',
};

const station: Field = {
  title: { zh: '站点', en: 'station' },
  says: { zh: '未成年人保护工作站本身', en: 'The station itself' },
  nature: 'public',
  fields: stationFields,
};

const street: Field = {
  title: { zh: '街道（镇）', en: 'street or town' },
  says: { zh: '站点所在的街道（镇）', en: 'The street or town that the station serves' },
  nature: 'public',
  fields: streetFields,
};

/** The words for a dossier and everything in it. Marked as pure, so that a page that masks a name does not load them. */
export const dossierFields: Fields = /* @__PURE__ */ everyField();
