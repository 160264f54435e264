/** Keeps the manifest to what a page can use: what is private or protected is no promise. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';
        if (declaration.members !== undefined) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

export default {
  globs: ['src/decision/decision.ts', 'src/opening-hours/opening-hours.ts', 'src/element/hut-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
