/**
 * A field of plain data by its name; nothing when the object itself does not have it. What every object inherits, such as
 * `constructor`, is no field. (`Object.hasOwn` is younger than the oldest browsers that run the elements.)
 *
 * @example
 * ownField({ a: 1 }, 'a') // => 1
 * ownField({ a: 1 }, 'constructor') // => undefined
 */
export function ownField<T>(data: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.prototype.propertyIsEnumerable.call(data, key) ? data[key] : undefined;
}
