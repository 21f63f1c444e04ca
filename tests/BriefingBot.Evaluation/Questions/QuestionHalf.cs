using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Evaluation.Questions;

/// <summary>Parts the questions in two halves by their ids, so that what was tuned on one can be judged on the other.</summary>
internal static class QuestionHalf
{
    /// <summary>Half A has the ids whose SHA-256 (of the id in UTF-8) ends in an even bit; the others are half B.</summary>
    public static bool IsA(string id) => (SHA256.HashData(Encoding.UTF8.GetBytes(id))[^1] & 1) == 0;
}
