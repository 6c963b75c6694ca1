/** Does work once for each thing it is asked about, and keeps what came of it for as long as the thing is there. */
export function once<Thing extends object, Found>(work: (thing: Thing) => Found): (thing: Thing) => Found {
  const found = new WeakMap<Thing, Found>()
  return (thing) => {
    if (!found.has(thing)) found.set(thing, work(thing))
    return found.get(thing) as Found
  }
}
