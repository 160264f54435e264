import { ComponentsError } from './components-error.ts';
import { version } from './version.ts';

/** An element class of the kit, as `register` takes it. */
export interface ElementClass {
  new (): HTMLElement;
  readonly elementName: string;
}

const PREFIX = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Registers elements of the kit under a prefix: `hut` makes `<hut-decision>`. Registering the same version again does
 * nothing; where another version, or something else, already has the name, it stays, and a warning says so.
 *
 * Every prefix gets a class of its own, so that two versions of the kit, or two prefixes of one, live on one page.
 *
 * @throws ComponentsError `prefixInvalid`.
 */
export function register(prefix: string, elements: readonly ElementClass[]): void {
  if (!PREFIX.test(prefix)) {
    throw new ComponentsError({
      code: 'prefixInvalid',
      message: `\`${prefix}\` cannot begin the name of an element`,
      expected: 'lower-case letters, digits and single hyphens, a letter first, such as hut or station-v2',
      received: prefix,
    });
  }
  for (const element of elements) {
    const name = `${prefix}-${element.elementName}`;
    const holder = customElements.get(name) as { readonly version?: unknown } | undefined;
    if (holder === undefined) customElements.define(name, class extends element {});
    else if (holder.version !== version) console.warn(clash(name, holder.version));
  }
}

function clash(name: string, other: unknown): string {
  const holder =
    typeof other === 'string'
      ? `version ${other} of @hutong/components`
      : 'an element that is not of @hutong/components';
  return `<${name}> stays with ${holder}, which came first; version ${version} is not used for it. Give this copy a prefix of its own: define('hut2').`;
}
