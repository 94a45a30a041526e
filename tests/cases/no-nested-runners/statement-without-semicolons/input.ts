import { awaitSync } from '@kaciras/deasync'

declare function save(): Promise<string[]>

export async function store(names: string[]): Promise<void> {
  await save()
  const all = names
  ;[...awaitSync(save()), ...all].forEach((name) => console.log(name))
}
