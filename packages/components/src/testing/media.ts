import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';

interface Session {
  send(
    method: 'Emulation.setEmulatedMedia',
    parameters: {
      readonly media?: string;
      readonly features?: readonly { readonly name: string; readonly value: string }[];
    },
  ): Promise<unknown>;
}

function session(): Session {
  return cdp() as unknown as Session;
}

afterEach(async () => {
  await session().send('Emulation.setEmulatedMedia', { media: '', features: [] });
});

/** Shows the page as a medium or with a preference of the reader: `print`, or `forced-colors: active`. */
export async function emulate(
  medium: 'print' | 'forced-colors' | 'prefers-reduced-motion' | 'prefers-color-scheme',
): Promise<void> {
  const values = { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'dark' };
  await session().send(
    'Emulation.setEmulatedMedia',
    medium === 'print'
      ? { media: 'print', features: [] }
      : { media: '', features: [{ name: medium, value: values[medium] }] },
  );
}
