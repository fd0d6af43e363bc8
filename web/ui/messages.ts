/** Words of a screen come from the texts of its room in the same way as everywhere. */
export { type Say, sayFrom } from '../sheet/say.ts'
