/** Version of the kit, as each element carries it. Equals the version of the package (tested). */
export const version = '0.1.0';
