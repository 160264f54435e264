import { evidenceKinds } from '../code-lists/evidence-kinds.ts';
import type { Evidence } from '../values/evidence.ts';
import type { Field, FieldsOf, Nature } from './field.ts';

/** The id of a record. */
export const idField: Field = {
  title: { zh: '编号', en: 'id' },
  says: { zh: '档案内不重复，不含个人信息', en: 'Unique within the dossier; says nothing about a person' },
  nature: 'internal',
};

/** The minor that a record is about. */
export const minorIdField: Field = {
  title: { zh: '未成年人', en: 'minor' },
  says: { zh: '该未成年人的编号', en: 'Id of the minor' },
  nature: 'internal',
  refersTo: 'minor',
};

/** The case that a record belongs to. */
export const caseIdField: Field = {
  title: { zh: '个案', en: 'case' },
  says: { zh: '所属个案的编号', en: 'Id of the case that it belongs to' },
  nature: 'internal',
  refersTo: 'case',
};

/** A remark. Remarks may name people, so they are kept as closely as the most sensitive field beside them. */
export const noteField: Field = {
  title: { zh: '备注', en: 'note' },
  says: { zh: '补充说明', en: 'Anything worth adding' },
  nature: 'sensitive',
};

/** A field that holds pieces of evidence, kept as closely as the record that they back up. */
type EvidenceField = Field & { readonly fields: FieldsOf<Evidence> };

function evidenceFields(nature: Nature): FieldsOf<Evidence> {
  return {
    kind: {
      title: { zh: '佐证类别', en: 'kind of evidence' },
      says: { zh: '文件、记录、照片等', en: 'Document, record, photograph and so on' },
      nature,
      codes: evidenceKinds,
    },
    title: {
      title: { zh: '名称', en: 'title' },
      says: { zh: '佐证的名称', en: 'What it is called' },
      nature,
    },
    date: {
      title: { zh: '日期', en: 'date' },
      says: { zh: '形成的日期', en: 'When it came about' },
      nature,
    },
    reference: {
      title: { zh: '存放位置', en: 'where it is kept' },
      says: { zh: '档案号或文件路径', en: 'File number or path' },
      nature,
    },
    sha256: {
      title: { zh: '摘要值', en: 'digest' },
      says: { zh: '电子文件的SHA-256，用于核对', en: 'SHA-256 of the file, to check that it is the same' },
      nature,
    },
  };
}

function evidenceField(nature: Nature): EvidenceField {
  return {
    title: { zh: '佐证', en: 'evidence' },
    says: { zh: '台账、文件、照片等', en: 'Records, documents, photographs and the like' },
    nature,
    fields: evidenceFields(nature),
  };
}

/** What backs up a record of the station's own affairs. */
export const internalEvidenceField: EvidenceField = /* @__PURE__ */ evidenceField('internal');

/** What backs up a record about a member of staff. */
export const adultEvidenceField: EvidenceField = /* @__PURE__ */ evidenceField('adult');

/** What backs up a sensitive record. */
export const sensitiveEvidenceField: EvidenceField = /* @__PURE__ */ evidenceField('sensitive');

/** What backs up a protected record. */
export const protectedEvidenceField: EvidenceField = /* @__PURE__ */ evidenceField('protected');
