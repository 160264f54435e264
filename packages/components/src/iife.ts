import { define } from './define.ts';

export * from './index.ts';

// The build for pages without modules: <script src="hutong.iife.js"></script> registers the elements by itself, since a
// strict content security policy lets no inline script do it. data-prefix="v2" on the script chooses another prefix.
const script = document.currentScript;
define(script instanceof HTMLScriptElement ? (script.dataset.prefix ?? 'hut') : 'hut');
