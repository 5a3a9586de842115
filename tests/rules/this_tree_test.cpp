// SPDX-License-Identifier: GPL-3.0-or-later
// The rules over the tree that this test was built from.
#include "tests/rules/rules.h"

#include <fstream>
#include <iostream>
#include <iterator>

#include <gtest/gtest.h>

namespace tests::rules {

namespace {

const SourceTree &thisTree() {
    static const SourceTree tree = readTree(EVRAK_SOURCE_DIR);
    return tree;
}

std::string tableBeside(const std::string &name) {
    for (const auto &file : thisTree())
        if (file.path == "tests/rules/" + name)
            return file.text;
    return {};
}

} // namespace

TEST(ThisTree, isNotEmpty) { EXPECT_GT(thisTree().size(), 50U); }

TEST(ThisTree, looksDownOnly) {
    EXPECT_EQ(toText(checkDirection(thisTree(), tableBeside("layers.tsv"))), "");
}

TEST(ThisTree, hasOneDoorForEachStranger) {
    EXPECT_EQ(toText(checkDoors(thisTree(), tableBeside("doors.tsv"))), "");
}

TEST(ThisTree, keepsSqlInTheCatalogue) { EXPECT_EQ(toText(checkSql(thisTree())), ""); }

TEST(ThisTree, startsItsFilesWell) { EXPECT_EQ(toText(checkFileHeads(thisTree())), ""); }

TEST(ThisTree, namesNamespacesAfterFolders) { EXPECT_EQ(toText(checkNamespaces(thisTree())), ""); }

TEST(ThisTree, hasNamesThatSaySomething) { EXPECT_EQ(toText(checkNames(thisTree())), ""); }

TEST(ThisTree, explainsEachFolder) { EXPECT_EQ(toText(checkReadmes(thisTree())), ""); }

TEST(ThisTree, buildsAllItsSources) { EXPECT_EQ(toText(checkListed(thisTree())), ""); }

TEST(ThisTree, knowsNoMachine) { EXPECT_EQ(toText(checkPaths(thisTree())), ""); }

TEST(ThisTree, installsTheModelsOfItsProfiles) { EXPECT_EQ(toText(checkModels(thisTree())), ""); }

TEST(ThisTree, hasNoTestSwitchedOff) { EXPECT_EQ(toText(checkTestsAreOn(thisTree())), ""); }

TEST(ThisTree, staysWithinItsSizes) {
    const auto report = checkSizes(thisTree());
    std::cout << "Worth a look:\n" << toText(report.worthALook);
    EXPECT_EQ(toText(report.faults), "");
}

} // namespace tests::rules
