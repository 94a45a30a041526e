import { Effect } from 'effect'

declare const saves: Effect.Effect<number>[]

export const program = Effect.gen(function* () {
  const all = saves
  Effect.runSync(Effect.all(all))
  ;[1].forEach((one) => console.log(one))
})
