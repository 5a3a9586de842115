// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace app::station::training {
class TrainingDialog;
}

namespace tests::ui {

/// Training a model from the window, by keys, with the real program where a float model is here.
class TrainingTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void linesAndTheirMakersAreCounted();
    void tooFewLinesAreToldAndNotTrainedOn();
    void aBetterModelIsAcceptedByKeys();
    void aTrainingThatWasStoppedIsGoneOnWith();
    void aModelThatIsNotBetterCannotBeAccepted();
    void theEndOfTheTrainingProgramIsTold();
    void closingTheCollectionStopsTheTraining();
    void everyControlOfTheTrainingHasAName();

  private:
    /// Opens the dialog by its key over a collection of so many proofread pages.
    void openTraining(int pages);
    /// From here on `evrak train` gets further arguments; `evrak` itself where there are none.
    void giveTrainerArguments(const QString &arguments);
    /// From here on this runs in place of a training, in a shell.
    void replaceTrainer(const QString &script);
    void writeProgram(const QString &onTraining);
    /// A base by the name "small"; false where there is no float model here.
    [[nodiscard]] bool putBase();
    void putEmptyBase(const QString &name);
    [[nodiscard]] app::station::training::TrainingDialog *dialog() const;
    /// A part of the dialog by its name.
    template <typename T> [[nodiscard]] T *part(const char *name) const;
    /// Orders the training once the lines are counted.
    void startTraining(const QString &base);
};

} // namespace tests::ui
