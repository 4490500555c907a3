import type { ElectronApplication, Page } from 'playwright';

export interface LaunchOptions {
  /** The folder of the profile; a new empty one when left out. It is given to the user that runs the window. */
  readonly userData?: string;
  /** The folder of the app; the built project when left out. */
  readonly appRoot?: string;
  readonly args?: readonly string[];
  /** Added to the few variables that Electron is let to see. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userData: string;
}

export declare function launchElectron(options?: LaunchOptions): Promise<LaunchedApp>;

/** Lets the user that runs the window read and write a folder. */
export declare function shareWithWindow(path: string): Promise<void>;
