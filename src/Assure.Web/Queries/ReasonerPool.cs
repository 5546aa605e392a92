using System.Collections.Concurrent;
using Assure.Reasoning;
using Assure.Record;

namespace Assure.Web.Queries;

/// <summary>Reasoners of one edition that have seen questions before, lent to one thread at a time.</summary>
/// <param name="record">The edition.</param>
internal sealed class ReasonerPool(RecordEdition record)
{
    /// <summary>A reasoner keeps what it worked out; after so many questions it makes room.</summary>
    private const int MostQuestions = 400;
    private readonly ConcurrentBag<(Reasoner Reasoner, int Asked)> idle = [];

    /// <summary>Does something with a reasoner. One that was interrupted by an error is not used again.</summary>
    public T Use<T>(Func<Reasoner, T> work)
    {
        var (reasoner, asked) = idle.TryTake(out var ready) ? ready : (new Reasoner(record), 0);
        var result = work(reasoner);
        if (asked + 1 < MostQuestions)
        {
            idle.Add((reasoner, asked + 1));
        }

        return result;
    }
}
