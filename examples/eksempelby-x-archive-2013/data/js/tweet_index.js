var tweet_index =  [
  {
    "file_name": "data/js/tweets/2011_01.js",
    "year": 2011,
    "var_name": "tweets_2011_01",
    "tweet_count": 1,
    "month": 1
  },
  {
    "file_name": "data/js/tweets/2011_02.js",
    "year": 2011,
    "var_name": "tweets_2011_02",
    "tweet_count": 3,
    "month": 2
  },
  {
    "file_name": "data/js/tweets/2011_03.js",
    "year": 2011,
    "var_name": "tweets_2011_03",
    "tweet_count": 1,
    "month": 3
  },
  {
    "file_name": "data/js/tweets/2011_06.js",
    "year": 2011,
    "var_name": "tweets_2011_06",
    "tweet_count": 1,
    "month": 6
  },
  {
    "file_name": "data/js/tweets/2011_09.js",
    "year": 2011,
    "var_name": "tweets_2011_09",
    "tweet_count": 2,
    "month": 9
  },
  {
    "file_name": "data/js/tweets/2011_12.js",
    "year": 2011,
    "var_name": "tweets_2011_12",
    "tweet_count": 1,
    "month": 12
  },
  {
    "file_name": "data/js/tweets/2012_02.js",
    "year": 2012,
    "var_name": "tweets_2012_02",
    "tweet_count": 2,
    "month": 2
  },
  {
    "file_name": "data/js/tweets/2012_05.js",
    "year": 2012,
    "var_name": "tweets_2012_05",
    "tweet_count": 1,
    "month": 5
  },
  {
    "file_name": "data/js/tweets/2012_10.js",
    "year": 2012,
    "var_name": "tweets_2012_10",
    "tweet_count": 2,
    "month": 10
  },
  {
    "file_name": "data/js/tweets/2012_11.js",
    "year": 2012,
    "var_name": "tweets_2012_11",
    "tweet_count": 1,
    "month": 11
  },
  {
    "file_name": "data/js/tweets/2013_01.js",
    "year": 2013,
    "var_name": "tweets_2013_01",
    "tweet_count": 2,
    "month": 1
  },
  {
    "file_name": "data/js/tweets/2013_04.js",
    "year": 2013,
    "var_name": "tweets_2013_04",
    "tweet_count": 4,
    "month": 4
  },
  {
    "file_name": "data/js/tweets/2013_06.js",
    "year": 2013,
    "var_name": "tweets_2013_06",
    "tweet_count": 1,
    "month": 6
  },
  {
    "file_name": "data/js/tweets/2013_08.js",
    "year": 2013,
    "var_name": "tweets_2013_08",
    "tweet_count": 1,
    "month": 8
  },
  {
    "file_name": "data/js/tweets/2013_11.js",
    "year": 2013,
    "var_name": "tweets_2013_11",
    "tweet_count": 1,
    "month": 11
  },
  {
    "file_name": "data/js/tweets/2013_12.js",
    "year": 2013,
    "var_name": "tweets_2013_12",
    "tweet_count": 2,
    "month": 12
  }
]
