import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packs as shippedPacks } from '@hutong/policies';
import { cases as shippedCases } from '@hutong/policies/cases';
import { type Case, nearestName, type Pack } from '@hutong/rules';
import { readPack } from '@hutong/rules/read';
import { CommandError } from './command-error.ts';
import { readInput } from './input-file.ts';

/** A pack that the command was asked about, with the packs it may extend. */
export interface PackSource {
  readonly id: string;
  readonly packs: readonly Pack[];
  readonly cases: readonly Case[];
}

/** A shipped pack by its id, or a pack as it stands in a folder or file of YAML or JSON. */
export function packSource(name: string): PackSource {
  if (shippedPacks.some(({ pack }) => pack === name))
    return { id: name, packs: shippedPacks, cases: shippedCases[name] ?? [] };
  if (!existsSync(name)) {
    const near = nearestName(
      name,
      shippedPacks.map(({ pack }) => pack),
    );
    throw new CommandError({
      code: 'packUnknown',
      message: `no pack and no file is called \`${name}\``,
      expected: `${shippedPacks.map(({ pack }) => `\`${pack}\``).join(', ')}, or a folder of YAML`,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
  }
  const paths = statSync(name).isDirectory() ? packFiles(name) : [name];
  if (paths.length === 0) throw new CommandError({ code: 'packEmpty', message: `\`${name}\` holds no YAML or JSON` });
  const pack = readPack(paths.map((path) => ({ file: path, text: readInput(path) })));
  // What stands in the folder is meant, not what was shipped under the same name.
  return {
    id: pack.pack,
    packs: [...shippedPacks.filter((shipped) => shipped.pack !== pack.pack), pack],
    cases: pack.cases,
  };
}

function packFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
