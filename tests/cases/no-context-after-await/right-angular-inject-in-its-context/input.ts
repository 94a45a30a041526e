import { inject, Injector, runInInjectionContext } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare function isSignedIn(): Promise<boolean>;

export async function guard(): Promise<boolean> {
  const injector = inject(Injector);
  if (await isSignedIn()) return true;
  return runInInjectionContext(injector, () => inject(Router).navigate('/sign-in'));
}
