declare function next(): Promise<Event>;

export async function wait(): Promise<EventTarget | null> {
  const event = await next();
  return event.currentTarget;
}
