import { model } from 'mongoose';

const User = model<{ name: string }>('User');

export async function rename(name: string): Promise<void> {
  await User.updateOne({}, { name });
}
