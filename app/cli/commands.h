// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace app::cli {

class Session;

// Each adds one command with its options; what it does becomes session.run once it was chosen.
void addRead(CLI::App &app, Session &session);
void addInit(CLI::App &app, Session &session);
void addInfo(CLI::App &app, Session &session);
void addProfiles(CLI::App &app, Session &session);
void addImport(CLI::App &app, Session &session);
void addOcr(CLI::App &app, Session &session);
void addSearch(CLI::App &app, Session &session);
void addShow(CLI::App &app, Session &session);
void addSetText(CLI::App &app, Session &session);
void addSetProfile(CLI::App &app, Session &session);
void addReview(CLI::App &app, Session &session);
void addStatus(CLI::App &app, Session &session);
void addExport(CLI::App &app, Session &session);
void addCheck(CLI::App &app, Session &session);
void addEval(CLI::App &app, Session &session);
void addTrain(CLI::App &app, Session &session);
void addWorker(CLI::App &app, Session &session);

} // namespace app::cli
