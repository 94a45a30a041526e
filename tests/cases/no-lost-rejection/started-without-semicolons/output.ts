declare function write(): Promise<void>
declare function send(): Promise<void>

export async function publish(): Promise<void> {
  const sending = send()
  sending.catch(() => {})
  await write()
  console.log('written')
  await sending
}
