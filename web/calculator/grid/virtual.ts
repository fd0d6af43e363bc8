/** An object with numbered properties that are made when they are asked for. */
export interface Numbered<Value> {
  readonly get: (place: number) => Value | undefined
  readonly set: (place: number, value: Value | undefined) => void
  /** The places that a walk through the object visits, in order; others can be had all the same. */
  readonly places: () => readonly number[]
}

const placeOf = (key: string | symbol): number | null => {
  const place = typeof key === 'string' && key !== '' ? Number(key) : Number.NaN
  return Number.isInteger(place) ? place : null
}

export function virtual<Value>({ get, set, places }: Numbered<Value>): Record<number, Value> {
  const read = (target: object, key: string | symbol): unknown => {
    const place = placeOf(key)
    return place === null ? Reflect.get(target, key) : get(place)
  }
  const write = (key: string | symbol, value: Value | undefined): boolean => {
    const place = placeOf(key)
    if (place !== null) set(place, value)
    return place !== null
  }
  return new Proxy<Record<number, Value>>(
    {},
    {
      get: read,
      has: (target, key) => read(target, key) !== undefined,
      set: (_target, key, value: Value) => write(key, value),
      deleteProperty: (_target, key) => write(key, undefined),
      ownKeys: () => places().map(String),
      getOwnPropertyDescriptor: (target, key) => {
        const value = read(target, key)
        return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true }
      },
    },
  )
}
