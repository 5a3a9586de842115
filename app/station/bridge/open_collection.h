// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/bridge/collection.h"
#include "app/station/bridge/doubt_lists.h"
#include "app/station/bridge/jobs.h"
#include "app/station/bridge/overviews.h"
#include "app/station/bridge/page_lists.h"
#include "app/station/bridge/pictures.h"
#include "app/station/bridge/previews.h"
#include "app/station/bridge/quality.h"
#include "app/station/bridge/replacements.h"
#include "app/station/bridge/reviews.h"
#include "app/station/bridge/searches.h"
#include "app/station/bridge/strips.h"

namespace app::station::bridge {

/// A collection with all that works on it, wired so that what a job changes is told as a change of
/// the collection.
struct OpenCollection {
    explicit OpenCollection(std::unique_ptr<Collection> opened)
        : collection(std::move(opened)), pictures(collection->folder()),
          strips(collection->folder()), previews(collection->folder()),
          searches(collection->folder()), replacements(collection->folder()),
          reviews(collection->folder()), doubts(collection->folder()),
          quality(collection->folder()), lists(collection->folder()),
          overviews(collection->folder()), jobs(collection->folder()) {
        QObject::connect(&pictures, &Pictures::pageReady, &strips, &Strips::offer);
        QObject::connect(&pictures, &Pictures::failed, &strips, &Strips::giveUp);
        QObject::connect(&jobs, &Jobs::pageRead, collection.get(), &Collection::pageChanged);
        QObject::connect(&replacements, &Replacements::pageChanged, collection.get(),
                         &Collection::pageChanged);
        QObject::connect(&jobs, &Jobs::pagesAdded, collection.get(), &Collection::pagesAdded);
    }

    std::unique_ptr<Collection> collection;
    Pictures pictures;
    Strips strips;
    Previews previews;
    Searches searches;
    Replacements replacements;
    Reviews reviews;
    DoubtLists doubts;
    Quality quality;
    PageLists lists;
    Overviews overviews;
    Jobs jobs;
};

} // namespace app::station::bridge
