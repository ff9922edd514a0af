// Looks at the stretch of a file that is handed to it: the other end of plain_survey.ts.
import { parentPort } from "node:worker_threads";
import type { SurveyTask } from "./plain_survey.js";
import { surveyStretch } from "./survey_stretch.js";

parentPort!.on("message", ({ path, layout, stretch }: SurveyTask) => {
  void surveyStretch(path, layout, stretch).then((survey) => parentPort!.postMessage(survey));
});
