export declare function Controller(prefix?: string): ClassDecorator;
export declare function Get(path?: string): MethodDecorator;
export declare function Post(path?: string): MethodDecorator;
export declare function Header(name: string, value: string): MethodDecorator;
export interface ExecutionContext {
  getHandler(): Function;
}
export interface CanActivate {
  canActivate(context: ExecutionContext): boolean | Promise<boolean>;
}
export interface OnModuleInit {
  onModuleInit(): any;
}
