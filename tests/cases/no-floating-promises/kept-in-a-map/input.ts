declare function save(id?: number): Promise<void>;

const running = new Map<number, Promise<void>>();

export function start(id: number): void {
  running.set(id, save(id));
}
