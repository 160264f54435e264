/** Data as it is handed out: nothing in it, at any depth, may be assigned. */
export type ReadonlyDeep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> };
