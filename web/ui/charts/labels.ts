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
const kLine = 14
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

/** Right, left, above, below, and between those, the best first. */
function candidates({ x, y, text }: Named): Box[] {
  const width = widthOf(text)
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height: kLine })
  const middle = y - kLine / 2
  return [
    at(x + kAway, middle),
    at(x - kAway - width, middle),
    at(x - width / 2, y - kAway - kLine),
    at(x - width / 2, y + kAway),
    at(x + kAway / 2, y - kAway - kLine / 2),
    at(x + kAway / 2, y + kAway - kLine / 2),
    at(x - kAway / 2 - width, y - kAway - kLine / 2),
    at(x - kAway / 2 - width, y + kAway - kLine / 2),
  ]
}

/** In the order given, which is that of their importance. */
export function placeLabels(names: readonly Named[], frame: Box, taken: readonly Box[]): (Box | null)[] {
  const occupied = [...taken]
  return names.map((name) => {
    const free = candidates(name).find((box) => isInside(box, frame) && !occupied.some((other) => overlap(box, other)))
    if (free !== undefined) occupied.push(free)
    return free ?? null
  })
}
