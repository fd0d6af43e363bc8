/** Moves marks apart that would lie on each other, each as little as need be and none out of the frame. */
import type { Box } from './labels.ts'

interface Mark {
  x: number
  y: number
}

const kRounds = 80
/** Of marks on the very same place: each leaves in a direction of its own (the golden angle, in radians). */
const kTurn = 2.4

function pushApart(one: Mark, other: Mark, index: number, distance: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const apart = Math.hypot(dx, dy)
  if (apart >= distance) return
  const push = (distance - apart) / 2
  const [ux, uy] = apart < 0.01 ? [Math.cos(kTurn * index), Math.sin(kTurn * index)] : [dx / apart, dy / apart]
  one.x -= push * ux
  one.y -= push * uy
  other.x += push * ux
  other.y += push * uy
}

export function spread(places: readonly Readonly<Mark>[], distance: number, frame: Box): readonly Readonly<Mark>[] {
  const marks = places.map(({ x, y }) => ({ x, y }))
  const inside = (value: number, from: number, size: number) =>
    Math.min(from + size - distance / 2, Math.max(from + distance / 2, value))
  for (let round = 0; round < kRounds; round += 1) {
    for (const [i, one] of marks.entries()) {
      for (const [j, other] of marks.entries()) if (j > i) pushApart(one, other, j, distance)
    }
    for (const mark of marks) {
      mark.x = inside(mark.x, frame.x, frame.width)
      mark.y = inside(mark.y, frame.y, frame.height)
    }
  }
  return marks
}
