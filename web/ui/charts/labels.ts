/** Where names stand beside their points so that none touches another; those without a place are left out. */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Named {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A character of 11 px in the widest font a machine may fall back to. */
export const kCharacter = 7.2
/** From one line of text to the next. */
export const kLine = 14
const kAway = 9

export const widthOf = (text: string) => kCharacter * text.length

export const around = ({ x, y }: Named, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

const isInside = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height

/** A box with its text against the side of the point: the estimate of its width is generous. */
export interface Label extends Box {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly at: number
}

/** Right, left, above, below, and between those, the best first. */
function candidates({ x, y, text }: Named): Label[] {
  const width = widthOf(text)
  const after = (at: number, top: number): Label => ({ x: at, y: top, width, height: kLine, anchor: 'start', at })
  const before = (at: number, top: number): Label => ({ ...after(at - width, top), anchor: 'end', at })
  const over = (top: number): Label => ({ ...after(x - width / 2, top), anchor: 'middle', at: x })
  const [upper, lower] = [y - kAway - kLine / 2, y + kAway - kLine / 2]
  return [
    after(x + kAway, y - kLine / 2),
    before(x - kAway, y - kLine / 2),
    over(y - kAway - kLine),
    over(y + kAway),
    after(x + kAway / 2, upper),
    after(x + kAway / 2, lower),
    before(x - kAway / 2, upper),
    before(x - kAway / 2, lower),
  ]
}

/** In the order given, which is that of their importance. */
export function placeLabels(names: readonly Named[], frame: Box, taken: readonly Box[]): (Label | null)[] {
  const occupied = [...taken]
  return names.map((name) => {
    const free = candidates(name).find((box) => isInside(box, frame) && !occupied.some((other) => overlap(box, other)))
    if (free !== undefined) occupied.push(free)
    return free ?? null
  })
}
