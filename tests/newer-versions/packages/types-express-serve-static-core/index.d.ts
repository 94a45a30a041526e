export interface Request {
  readonly body: any;
  readonly params: Record<string, string>;
}
export interface Response {
  send(body?: unknown): this;
  json(body?: unknown): this;
  status(code: number): this;
  end(): void;
}
export interface NextFunction {
  (error?: any): void;
}
export interface RequestHandler {
  (request: Request, response: Response, next: NextFunction): void | Promise<void>;
}
export interface IRouter {
  get(path: string, ...handlers: RequestHandler[]): this;
  post(path: string, ...handlers: RequestHandler[]): this;
  use(...handlers: RequestHandler[]): this;
}
export interface Application extends IRouter {
  listen(port: number, listening?: () => void): void;
}
