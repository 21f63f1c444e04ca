
namespace BriefingBot.Core.Tests.Passages;

public class AbbreviationTests
{
    [Theory]
    [InlineData("Sen. Ann Roe met Gov. Ben Poe and Gen. Cy Loe. | They talked.")]
    [InlineData("Then-Sen. Ann Roe and Lt. Gov. Ben Poe agreed with Dr. Cy Loe.")]
    [InlineData("Mr. Roe, Mrs. Poe and Ms. Loe (Rep. Loe's aunt) came. | Prof. Joe did not.")]
    public void Titles_NeverEndASentence(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("J. K. Rowling met George W. Bush and Samuel L. Jackson. | They laughed.")]
    [InlineData("The prize went to group C. | The others left.")]
    [InlineData("The voters backed plan B. | But the council did not.")]
    [InlineData("In Roe v. Wade the court ruled.")]
    public void Initials_EndASentenceOnlyBeforeASentenceStarter(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("The U.S. Senate and the U.N. Council met.")]
    [InlineData("They live in the U.S. | They came in May.")]
    [InlineData("He spoke for the U.N. | “It is late,” he said.")]
    [InlineData("She has a Ph.D. | She teaches.")]
    [InlineData("He was in Washington, D.C. | The talks went on.")]
    [InlineData("Acme Corp. Chairman Joe Roe left Acme Inc. | He gave no reason.")]
    [InlineData("LOVELAND, Colo. — The town met.")]
    [InlineData("It is on Main St. | The shop in St. Louis closed.")]
    [InlineData("The park on Fifth Ave. opens at noon.")]
    public void WhatMayEndASentence_EndsItBeforeASentenceStarter(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("It begins at 8 p.m. Saturday and ends at 9 a.m. ET. | Come early.")]
    [InlineData("It began at 8 p.m. | Police came at nine.")]
    [InlineData("It begins at 6 a.m. Jan. 6.")]
    public void TimesOfDay_EndASentenceUnlessADayOrZoneFollows(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("On Jan. 6 and on Sept. 11 it rained. | It was wet.")]
    [InlineData("They are No. 1 in the land. | We are not.")]
    [InlineData("He said no. | Nobody else did.")]
    [InlineData("Did she agree? | No. | She laughed.")]
    [InlineData("See Fig. 2 and Vol. 3 of it.")]
    public void WordsBeforeNumbers_AreAbbreviationsThereOnly(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("The Bears vs. Lions game, e.g. Sunday's, i.e. the last, was long.")]
    [InlineData("They sell nuts, bolts, etc. | Nails are sold too.")]
    [InlineData("They sell nuts, bolts, etc. for little.")]
    [InlineData("They trailed St. Mary's. | Led by Roe, they won.")]
    public void LowerCaseAbbreviations_GoOn(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("He bought Yahoo! Mail and left.")]
    [InlineData("He joined Yahoo! | It was sold.")]
    [InlineData("They saw Mamma Mia! Live in town.")]
    public void NamesWithAMark_GoOn(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("1. Peel the apples. | Boil them.")]
    [InlineData("A. Peel the apples.")]
    [InlineData("12. Jane Roe, Ohio.")]
    public void NumbersOfAList_StayWithTheirItem(string marked) => SentenceAssert.Splits(marked);
}
