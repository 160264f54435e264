/** Version of the engine, as decisions record it. Equals the version of the package (tested). */
export const engineVersion = '0.1.0';
