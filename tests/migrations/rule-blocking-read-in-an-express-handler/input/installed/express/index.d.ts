export interface Request {
  readonly path: string;
}
export interface Response {
  send(body: string): this;
}
export interface NextFunction {
  (error?: unknown): void;
}
export interface Application {
  get(path: string, handler: (request: Request, response: Response, next: NextFunction) => void): this;
}
export default function express(): Application;
