import type { Language } from '@hutong/rules';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, nearestLanguage, rootsAround } from '../words/language.ts';
import { onConfigure, settings } from '../words/settings.ts';

/**
 * The language of an element: its own `lang` or the nearest ancestor's across shadow roots, else what the page has
 * configured, else the `lang` of `<html>`, else Chinese. Renders anew when any of these changes.
 */
export class LanguageController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private observer: MutationObserver | undefined;
  private forget: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.host.requestUpdate();
    this.forget = onConfigure(update);
    this.observer = new MutationObserver(update);
    for (const root of rootsAround(this.host)) {
      this.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    update();
  }

  hostDisconnected(): void {
    this.forget?.();
    this.observer?.disconnect();
    this.observer = undefined;
  }

  get language(): Language {
    return (
      nearestLanguage(this.host) ??
      settings().language ??
      languageOf(this.host.ownerDocument.documentElement.lang) ??
      'zh'
    );
  }
}
