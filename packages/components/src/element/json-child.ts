import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Values of properties from a child script, or the text of it when it is no JSON. */
export type EmbeddedData =
  | { readonly kind: 'none' }
  | { readonly kind: 'values'; readonly values: { readonly [property: string]: unknown } }
  | { readonly kind: 'broken'; readonly length: number };

/**
 * Reads `<script type="application/json">` among the children of an element: the way in for pages that a server
 * renders. The script holds one object whose keys are property names. Such a script is data and is never run, so a strict
 * content security policy lets it stand. Follows changes, since the parser may add it after the element is upgraded.
 */
export class JsonChild implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private observer: MutationObserver | undefined;
  private read: EmbeddedData | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.read = undefined;
    this.observer = new MutationObserver(() => {
      this.read = undefined;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  /** What the child script says now. */
  get data(): EmbeddedData {
    this.read ??= readScript(this.host);
    return this.read;
  }
}

function readScript(host: Element): EmbeddedData {
  const script = [...host.children].find(
    (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
  const content = script?.textContent ?? '';
  if (script === undefined || content.trim() === '') return { kind: 'none' };
  try {
    const values: unknown = JSON.parse(content);
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) {
      return { kind: 'values', values: values as { readonly [property: string]: unknown } };
    }
  } catch {
    // Not JSON: reported below like any other content that is no object.
  }
  return { kind: 'broken', length: content.length };
}
