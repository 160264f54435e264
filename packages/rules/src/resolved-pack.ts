import { mapCites } from './cited-decision.ts';
import type { Provenance } from './decision.ts';
import type { Json } from './json.ts';
import { layerDecision, overrideProblem, waiveRequirements } from './layered-decision.ts';
import { nearestName } from './nearest.ts';
import type { Case, Clause, DecisionNote, Fact, Pack, Parameter, Source, SubjectNote } from './pack.ts';
import { absence, versionsKnown } from './pack-versions.ts';
import { typeOfParameter } from './parse-logic.ts';
import { type Problem, RulesError } from './rules-error.ts';
import { fits, nameOfType } from './type.ts';

/** A clause with the document it stands in. */
export interface ResolvedClause extends Clause {
  readonly pack: string;
  readonly document: Source;
}

/** A pack with all its layers merged: what decisions are compiled from. Clause ids are `<pack>#<clause>`. */
export interface ResolvedPack {
  readonly pack: string;
  readonly version: string;
  readonly title: Pack['title'];
  readonly provenance: Pick<Provenance, 'pack' | 'digest' | 'layers' | 'knownOn' | 'readings'>;
  readonly sources: { readonly [id: string]: Source };
  readonly clauses: { readonly [id: string]: ResolvedClause };
  readonly parameters: { readonly [key: string]: Parameter };
  readonly subjects: { readonly [key: string]: SubjectNote };
  readonly facts: { readonly [key: string]: Fact };
  readonly decisions: { readonly [key: string]: DecisionNote };
  readonly cases: readonly Case[];
  /** Pack that a parameter, fact, decision or check comes from, by `parameters/<key>` and so on. */
  readonly home: { readonly [place: string]: string };
}

const chosenReading = { zh: '本次试算所选的口径', en: 'the reading chosen for this trial' };

/** Readings of the text, or parameter values, that replace the pack's own for the decisions made with it. */
export type Readings = { readonly [parameter: string]: Json };

/**
 * Merges a pack with the layers below it and applies the chosen readings. Of several versions of a pack the newest
 * counts; with `knownOn` the newest that was published by that day.
 *
 * Throws a {@link RulesError}: `packUnknown`, `packNotPublished`, `publicationUnknown`, `versionChanged`, `packCycle`,
 * `layerConflict` (two layers speak of the same thing and the upper one does not say that it overrides),
 * `overrideUnknown`, `waiverUnknown`, `readingUnknown`, `readingValue`, `clauseUnknown`.
 */
export function resolvePack(request: {
  readonly packs: readonly Pack[];
  readonly id: string;
  readonly readings?: Readings;
  readonly knownOn?: string;
}): ResolvedPack {
  const problems: Problem[] = [];
  const layers = layersOf(request.id, request.packs, request.knownOn);
  const merged = mergeLayers(layers, problems);
  const parameters = withReadings(merged.parameters, request.readings ?? {}, problems);
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RulesError([first, ...rest]);
  const top = layers.at(-1);
  if (top === undefined)
    throw new RulesError([{ code: 'packUnknown', message: `no pack is called \`${request.id}\`` }]);
  const below = layers.slice(0, -1).reverse();
  return {
    ...merged,
    pack: top.pack,
    version: top.version,
    title: top.title,
    parameters,
    provenance: {
      pack: `${top.pack}@${top.version}`,
      digest: top.digest,
      ...(below.length === 0
        ? {}
        : { layers: below.map(({ pack, version, digest }) => ({ pack: `${pack}@${version}`, digest })) }),
      ...(request.knownOn === undefined ? {} : { knownOn: request.knownOn }),
      ...(Object.keys(request.readings ?? {}).length === 0 ? {} : { readings: request.readings ?? {} }),
    },
  };
}

/** The pack with all it extends, lowest first, each once. */
function layersOf(id: string, packs: readonly Pack[], knownOn: string | undefined): readonly Pack[] {
  const known = versionsKnown(packs, knownOn);
  const ordered: Pack[] = [];
  const visit = (wanted: string, above: readonly string[]): void => {
    if (above.includes(wanted)) {
      throw new RulesError([
        {
          code: 'packCycle',
          message: `packs extend each other in a circle: ${[...above, wanted].map((name) => `\`${name}\``).join(' → ')}`,
        },
      ]);
    }
    const pack = known.find((candidate) => candidate.pack === wanted);
    if (pack === undefined) throw new RulesError([absence(wanted, packs, knownOn)]);
    if (ordered.includes(pack)) return;
    for (const below of pack.extends ?? []) visit(below, [...above, wanted]);
    ordered.push(pack);
  };
  visit(id, []);
  return ordered;
}

type Merged = Pick<
  ResolvedPack,
  'sources' | 'clauses' | 'parameters' | 'subjects' | 'facts' | 'decisions' | 'cases' | 'home'
>;

function mergeLayers(layers: readonly Pack[], problems: Problem[]): Merged {
  const home: Record<string, string> = {};
  const sources: Record<string, Source> = {};
  const clauses: Record<string, ResolvedClause> = {};
  const parameters: Record<string, Parameter> = {};
  const subjects: Record<string, SubjectNote> = {};
  const facts: Record<string, Fact> = {};
  const decisions: Record<string, DecisionNote> = {};

  for (const pack of layers) {
    const report = (problem: Problem): void => {
      problems.push(problem);
    };
    const claim = (place: string, override: string | undefined): void => {
      const below = home[place];
      const name = place.slice(place.indexOf('/') + 1);
      const wanted = below === undefined ? undefined : `${below}/${name}`;
      if (override !== wanted) report(overrideProblem(override, wanted, name, pack.pack, place));
      home[place] = pack.pack;
    };
    for (const [key, source] of Object.entries(pack.sources)) sources[`${pack.pack}#${key}`] = source;
    for (const [key, clause] of Object.entries(pack.clauses)) {
      const document = pack.sources[clause.source];
      if (document !== undefined) clauses[`${pack.pack}#${key}`] = { ...clause, pack: pack.pack, document };
    }
    for (const [key, parameter] of Object.entries(pack.parameters)) {
      claim(`parameters/${key}`, parameter.overrides);
      parameters[key] = {
        ...parameter,
        values: parameter.values.map((value) =>
          value.cite === undefined ? value : { ...value, cite: qualify(value.cite, pack.pack) },
        ),
      };
    }
    for (const [key, subject] of Object.entries(pack.subjects)) {
      subjects[key] = { title: subject.title, fields: { ...subjects[key]?.fields, ...subject.fields } };
    }
    for (const [key, fact] of Object.entries(pack.facts)) {
      claim(`facts/${key}`, fact.overrides);
      facts[key] = fact;
    }
    for (const [key, decision] of Object.entries(pack.decisions)) {
      claim(`decisions/${key}`, decision.overrides);
      const qualified = mapCites(decision, (cite) => qualify(cite, pack.pack));
      decisions[key] = layerDecision(key, decisions[key], qualified, { pack: pack.pack, home, report });
    }
    waiveRequirements(decisions, pack, home, report);
  }
  reportUnknownClauses({ parameters, decisions, clauses }, problems);
  return { sources, clauses, parameters, subjects, facts, decisions, cases: layers.at(-1)?.cases ?? [], home };
}

/** A clause id as written in a pack, with the pack before it. */
function qualify(cite: string, pack: string): string {
  return cite.includes('#') ? cite : `${pack}#${cite}`;
}

function reportUnknownClauses(merged: Pick<Merged, 'parameters' | 'decisions' | 'clauses'>, problems: Problem[]): void {
  const known = Object.keys(merged.clauses);
  const check = (cite: string | undefined, pointer: string): void => {
    if (cite === undefined || Object.hasOwn(merged.clauses, cite)) return;
    const near = nearestName(cite, known);
    problems.push({
      code: 'clauseUnknown',
      message: `\`${cite}\` is not a clause of the pack or its layers`,
      pointer,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
  };
  for (const [key, parameter] of Object.entries(merged.parameters)) {
    for (const [index, value] of parameter.values.entries())
      check(value.cite, `/parameters/${key}/values/${index}/cite`);
  }
  for (const [key, decision] of Object.entries(merged.decisions)) {
    mapCites(decision, (cite, pointer) => {
      check(cite, `/decisions/${key}${pointer}`);
      return cite;
    });
    if (decision.kind !== 'checks') continue;
    for (const [name, { waived }] of Object.entries(decision.checks))
      check(waived?.cite, `/decisions/${key}/checks/${name}/cite`);
  }
}

function withReadings(
  parameters: ResolvedPack['parameters'],
  readings: Readings,
  problems: Problem[],
): ResolvedPack['parameters'] {
  const result: Record<string, Parameter> = { ...parameters };
  for (const [key, value] of Object.entries(readings)) {
    const parameter = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    if (parameter === undefined) {
      const near = nearestName(key, Object.keys(parameters));
      problems.push({
        code: 'readingUnknown',
        message: `\`${key}\` is not a parameter of the pack`,
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      });
      continue;
    }
    const choices = parameter.choices === undefined ? undefined : Object.keys(parameter.choices);
    const wanted = typeOfParameter(parameter);
    const given = typeOfParameter({ title: parameter.title, values: [{ from: '', value, basis: 'adopted' }] });
    if (choices === undefined ? !fits(given, wanted) : typeof value !== 'string' || !choices.includes(value)) {
      const near = choices === undefined ? undefined : nearestName(String(value), choices);
      problems.push({
        code: 'readingValue',
        message: `\`${key}\` cannot be \`${String(value)}\``,
        expected: nameOfType(wanted),
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      });
      continue;
    }
    result[key] = { ...parameter, values: [{ from: '0001-01-01', value, basis: 'adopted', note: chosenReading }] };
  }
  return result;
}
