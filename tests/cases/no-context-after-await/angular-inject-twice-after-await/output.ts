import { inject } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare function isSignedIn(): Promise<boolean>;

export async function guard(): Promise<boolean> {
  const router = inject(Router);
  if (await isSignedIn()) return router.navigate('/home');
  return router.navigate('/sign-in');
}
