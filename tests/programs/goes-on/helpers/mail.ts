export interface Mail {
  next(): Promise<string>;
}
export async function show(mail: Mail): Promise<void> {
  console.log('mail:', await mail.next());
}
