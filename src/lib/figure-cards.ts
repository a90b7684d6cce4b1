import { figures } from './figures/account-figures.ts';
import { answerDeadlineCard } from './figures/answer-deadline.ts';
import type { FigureCard, FigureId } from './figures/card.ts';

/** What every figure says of itself: its name, its address, its definition. */
export const figureCards: Readonly<Record<FigureId, FigureCard>> = {
  ...figures,
  'answer-deadline': answerDeadlineCard,
};
