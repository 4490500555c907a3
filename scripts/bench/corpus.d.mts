export declare function partOf(part: 'easy-ham-1' | 'spam-1'): string;
export declare function realMessages(): Promise<Buffer[]>;
