import { inject } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare class Session {
  load(): Promise<boolean>;
}

export async function guard(): Promise<boolean> {
  const router = inject(Router);
  const isSignedIn = await inject(Session).load();
  if (!isSignedIn) await router.navigate('/sign-in');
  return isSignedIn;
}
