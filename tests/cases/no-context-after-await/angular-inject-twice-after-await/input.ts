import { inject } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare function isSignedIn(): Promise<boolean>;

export async function guard(): Promise<boolean> {
  if (await isSignedIn()) return inject(Router).navigate('/home');
  return inject(Router).navigate('/sign-in');
}
