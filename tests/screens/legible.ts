import type { Page } from 'playwright-core';

/**
 * What a machine can see of a page that a reader could not read: words that are cut, stick out of the window or lie on
 * other words. The first words of each. What scrolls in a frame of its own is whole.
 */
export async function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly said: string;
      readonly node: Node;
      readonly box: { left: number; right: number; top: number; bottom: number };
    }
    const found = new Set<string>();
    const wide = document.documentElement.clientWidth;
    const first = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().slice(0, 40);

    const isHidden = (element: Element): boolean =>
      getComputedStyle(element).display === 'none' ||
      (element.parentElement instanceof SVGElement && isHidden(element.parentElement));

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const said = first(node.textContent ?? '');
      if (element === null || said === '' || element.closest('option, desc, title, script, style, noscript') !== null)
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // In a drawing, what stands in a group that is not shown still says that it is visible.
      if (element instanceof SVGElement && isHidden(element)) continue;
      // Words for screen readers alone take up a pixel.
      if (element.closest('.hidden, .skip') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width < 2 || height < 2) continue;
        // Boxes of letters are taller than the letters: touching is not overlapping.
        const air = height * 0.28;
        lines.push({ said, node, box: { left, right, top: top + air, bottom: bottom - air } });
      }
      let frame: Element | null = element;
      let scrolls = false;
      while (frame !== null && frame !== document.body) {
        const { overflowX } = getComputedStyle(frame);
        if (overflowX === 'auto' || overflowX === 'scroll') scrolls = true;
        if ((overflowX === 'hidden' || overflowX === 'clip') && frame.scrollWidth > frame.clientWidth + 1)
          found.add(`clipped: ${said}`);
        frame = frame.parentElement;
      }
      if (!scrolls)
        for (const { left, right } of range.getClientRects())
          if (left < -1 || right > wide + 1) found.add(`out of the window: ${said}`);
    }

    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [index, one] of lines.entries())
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.box.top >= one.box.bottom) break;
        if (other.node === one.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > 2) found.add(`${one.said} lies on ${other.said}`);
      }
    return [...found];
  });
}
