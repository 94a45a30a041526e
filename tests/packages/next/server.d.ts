export class NextRequest extends Request {}
export class NextResponse extends Response {
  static next(): NextResponse;
}
export interface NextFetchEvent {
  waitUntil(promise: Promise<any>): void;
}
export function after<T>(task: Promise<T> | (() => T | Promise<T>)): void;
